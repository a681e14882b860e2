const vietnamese = {
  all: 'Tất cả', teams: 'Nhóm', chats: 'Trò chuyện', json: 'JSON', light: 'Sáng', dark: 'Tối', language: 'English',
  conversations: 'Cuộc trò chuyện', channelsOf: 'Kênh', chatsTitle: 'Trò chuyện', botChat: 'Ứng dụng', groupChat: 'Nhóm trò chuyện',
  practice: 'Phòng tập', practiceNote: 'Teams tại chỗ để dùng thử. Người và đơn vị trong mẫu không có thật.',
  you: 'Bạn là', chooseYou: 'Chọn người', findPeople: 'Tìm theo tên, không cần dấu', newWindow: 'Mở cửa sổ mới với người này',
  newPost: 'Bắt đầu bài đăng mới, gõ @ để nhắc tên', newMessage: 'Nhập tin nhắn', newMessageGroup: 'Nhập tin nhắn, gõ @ để nhắc tên',
  replyBox: 'Trả lời', reply: 'Trả lời', send: 'Gửi', back: 'Quay lại', edited: 'Đã sửa', deleted: 'Tin nhắn này đã bị xóa',
  edit: 'Sửa', remove: 'Xóa', save: 'Lưu', cancel: 'Hủy', today: 'Hôm nay', yesterday: 'Hôm qua',
  members: n => `${n} thành viên`, repliesMore: n => `Xem thêm ${n} trả lời`, typing: name => `${name} đang soạn tin…`,
  unread: n => `${n} tin chưa đọc`, onlyWhenMentioned: name => `${name} chỉ nhận được tin khi được nhắc tên.`, mentionBot: name => `Nhắc @${name}`,
  empty: 'Chưa có tin nhắn', emptyBot: name => `Gửi lời chào tới ${name} để bắt đầu`, emptyChannel: name => `Nhắc @${name} trong một bài đăng để bắt đầu`,
  app: 'Ứng dụng', sentToApp: 'Đã gửi phản hồi tới ứng dụng.', wrong: 'Đã xảy ra sự cố. Vui lòng thử lại.',
  unreachable: 'Không kết nối được tới ứng dụng.', refused: status => `Ứng dụng từ chối tin nhắn (mã ${status}).`,
  cardUnsupported: 'Không hiển thị được thẻ này.', disconnected: 'Mất kết nối với máy chủ. Đang thử lại…',
  missing: 'Chưa hiển thị được thẻ: máy này chưa có gói npm adaptivecards. Hãy cài Node.js 20 trở lên, rồi chạy lại: dotnet run --project bot',
  exchanges: 'Trao đổi với bot', exchangesOf: 'Trao đổi của tin nhắn này', showAll: 'Xem tất cả', noExchanges: 'Chưa có trao đổi nào',
  request: 'Yêu cầu', response: 'Trả lời', nothing: 'Không có nội dung', copy: 'Sao chép', copied: 'Đã chép', close: 'Đóng', showJson: 'Xem JSON',
  noMatch: 'Không tìm thấy', searching: 'Đang tìm…', pick: 'Nhập tên để tìm', removePick: name => `Bỏ ${name}`, personalView: 'Chỉ bạn thấy bản này',
  install: 'Thêm ứng dụng', uninstall: 'Gỡ ứng dụng', notInstalled: name => `${name} chưa có trong cuộc trò chuyện này`, options: 'Tùy chọn khác',
  sampleOffice: 'Cơ quan mẫu', suggestions: 'Gợi ý', allow: 'Cho phép', decline: 'Từ chối', download: 'Tải xuống', attach: 'Đính kèm tệp', tooLarge: 'Tệp quá lớn.',
  fileAsks: name => `${name} xin phép tải tệp này lên OneDrive của bạn.`,
};

const english = {
  all: 'All', teams: 'Teams', chats: 'Chat', json: 'JSON', light: 'Light', dark: 'Dark', language: 'Tiếng Việt',
  conversations: 'Conversations', channelsOf: 'Channels', chatsTitle: 'Chats', botChat: 'Apps', groupChat: 'Group chat',
  practice: 'Practice room', practiceNote: 'A local Teams for trying things out. The people and units of the sample are not real.',
  you: 'You are', chooseYou: 'Choose who you are', findPeople: 'Find by name, accents optional', newWindow: 'Open a new window as this person',
  newPost: 'Start a new post, type @ to mention', newMessage: 'Type a message', newMessageGroup: 'Type a message, @ to mention',
  replyBox: 'Reply', reply: 'Reply', send: 'Send', back: 'Back', edited: 'Edited', deleted: 'This message has been deleted',
  edit: 'Edit', remove: 'Delete', save: 'Save', cancel: 'Cancel', today: 'Today', yesterday: 'Yesterday',
  members: n => `${n} members`, repliesMore: n => `See ${n} more ${n === 1 ? 'reply' : 'replies'}`, typing: name => `${name} is typing…`,
  unread: n => `${n} unread`, onlyWhenMentioned: name => `${name} hears only messages that mention it.`, mentionBot: name => `Mention @${name}`,
  empty: 'No messages yet', emptyBot: name => `Say hello to ${name} to begin`, emptyChannel: name => `Mention @${name} in a post to begin`,
  app: 'App', sentToApp: 'Your response was sent to the app.', wrong: 'Something went wrong. Please try again.',
  unreachable: 'Unable to reach app. Please try again.', refused: status => `The app refused the message (status ${status}).`,
  cardUnsupported: 'This card cannot be shown.', disconnected: 'Connection to the server is lost. Trying again…',
  missing: 'Cards cannot be shown yet: the npm package adaptivecards is not here. Install Node.js 20 or later, then run again: dotnet run --project bot',
  exchanges: 'Exchanges with the bot', exchangesOf: 'Exchanges of this message', showAll: 'Show all', noExchanges: 'No exchanges yet',
  request: 'Request', response: 'Response', nothing: 'No content', copy: 'Copy', copied: 'Copied', close: 'Close', showJson: 'Show JSON',
  noMatch: 'No matches', searching: 'Searching…', pick: 'Type a name to search', removePick: name => `Remove ${name}`, personalView: 'Only you see this version',
  install: 'Add app', uninstall: 'Remove app', notInstalled: name => `${name} is not in this conversation`, options: 'More options',
  sampleOffice: 'Sample office', suggestions: 'Suggestions', allow: 'Allow', decline: 'Decline', download: 'Download', attach: 'Attach a file', tooLarge: 'The file is too large.',
  fileAsks: name => `${name} asks to upload this file to your OneDrive.`,
};

let words = vietnamese;
let locale = 'vi-VN';

export function speak(language) {
  words = language === 'en' ? english : vietnamese;
  locale = language === 'en' ? 'en-US' : 'vi-VN';
}

export const say = (key, ...values) => typeof words[key] === 'function' ? words[key](...values) : words[key];
export const currentLocale = () => locale;

export const clock = at => new Intl.DateTimeFormat(locale, { hour: locale === 'en-US' ? 'numeric' : '2-digit', minute: '2-digit', hour12: locale === 'en-US' }).format(at);
export const fullTime = at => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' }).format(at);

export function day(at) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return say('today');
  if (days === 1) return say('yesterday');
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
}

/** "14:30" today, "23/11" before: what fits beside a conversation's name. */
export function brief(at) {
  const today = new Date().setHours(0, 0, 0, 0) === new Date(at).setHours(0, 0, 0, 0);
  return today ? clock(at) : new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit' }).format(at);
}
