// Sizes, spacing and limits as Microsoft publishes them for Teams (microsoft/AdaptiveCards, samples/HostConfig/microsoft-teams-*.json);
// colours are those of today's Teams, which passes WCAG AA where the published file's green and yellow text do not.

const colours = {
  light: {
    text: ['#242424', '#616161'], dark: ['#242424', '#616161'], light: ['#ffffff', '#f5f5f5'], accent: ['#5b5fc7', '#4f52b2'],
    good: ['#0e7a0d', '#107c10'], warning: ['#8a5a00', '#835b00'], attention: ['#c4314b', '#b10e1c'], line: '#e0e0e0',
    back: { default: '#ffffff', emphasis: '#f5f5f5', accent: '#e8ebfa', good: '#e7f2da', attention: '#fcf4f6', warning: '#fbf6d9' },
  },
  dark: {
    text: ['#ffffff', '#adadad'], dark: ['#242424', '#616161'], light: ['#ffffff', '#d6d6d6'], accent: ['#9299f7', '#aab1fa'],
    good: ['#6cc46a', '#54b054'], warning: ['#f8d22a', '#e5c22a'], attention: ['#f47b8f', '#e8798a'], line: '#3d3d3d',
    back: { default: '#292929', emphasis: '#1f1f1f', accent: '#2f2f4a', good: '#1e3322', attention: '#3b2328', warning: '#3a3216' },
  },
};

const pair = ([normal, subtle]) => ({ default: normal, subtle });

function container(theme, style) {
  const set = colours[theme];
  return {
    backgroundColor: set.back[style],
    borderColor: set.line,
    foregroundColors: {
      default: pair(set.text), dark: pair(set.dark), light: pair(set.light), accent: pair(set.accent),
      good: pair(set.good), warning: pair(set.warning), attention: pair(set.attention),
    },
  };
}

const font = "'Segoe UI', 'Noto Sans', -apple-system, BlinkMacSystemFont, Roboto, sans-serif";
const sizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const weights = { lighter: 200, default: 400, bolder: 600 };
const title = { size: 'Default', color: 'Default', isSubtle: false, wrap: true };

export const hostConfig = theme => ({
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  fontFamily: font,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: colours[theme].line },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontStyles: {
    default: { fontFamily: font, fontSizes: sizes, fontWeights: weights },
    monospace: { fontFamily: "Consolas, 'Courier New', monospace", fontSizes: sizes, fontWeights: weights },
  },
  containerStyles: Object.fromEntries(['default', 'emphasis', 'accent', 'good', 'attention', 'warning'].map(style => [style, container(theme, style)])),
  actions: {
    maxActions: 6, spacing: 'Default', buttonSpacing: 8, showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false, actionsOrientation: 'Horizontal', actionAlignment: 'Left',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
  factSet: { title: { ...title, weight: 'Bolder' }, value: { ...title, weight: 'Default' }, spacing: 16 },
  inputs: {
    label: {
      inputSpacing: 'Small', requiredInputs: { weight: 'Bolder', color: 'Default', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder', color: 'Default' },
    },
    errorMessage: { color: 'Attention', weight: 'Default', spacing: 'Small' },
  },
});
