namespace ThiDua.Bot.Recognition.Awarding;

/// <summary>Why an award may be cancelled and taken back: the four grounds of the law (chapter VII of Luật 06/2022/QH15).</summary>
enum RevocationGround
{
    /// <summary>Kê khai gian dối để được khen thưởng.</summary>
    FalseDeclaration,

    /// <summary>Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ.</summary>
    ForgedDossier,

    /// <summary>Thẩm định, xét, quyết định trái quy định.</summary>
    UnlawfulAppraisal,

    /// <summary>Có kết luận về vi phạm trong thời gian tính thành tích.</summary>
    LaterViolation,
}

/// <summary>Hủy bỏ, thu hồi: the award stays on record, and says that it does not stand any more.</summary>
/// <param name="Number">Of the decision that revokes it.</param>
/// <param name="Note">In the words of who recorded it.</param>
/// <param name="By">Person id.</param>
/// <param name="Day">The office's own day it was recorded on.</param>
sealed record Revocation(RevocationGround Ground, string Number, DateOnly Date, string? Note, string By, DateTimeOffset At, DateOnly Day)
{
    public const int LongestNote = 400;
}

/// <summary>What is known of an award from before the bot.</summary>
/// <param name="From">The first year of the time it was given in; the same as <paramref name="To"/> where the year is known.</param>
/// <param name="Dated">Whether the award's date is that of its decision; otherwise it only stands for the last year.</param>
/// <param name="Unstated">
/// How many, as the source says it where it gives no number, e.g. "hàng chục tập thể, cá nhân": shown as it is, never counted.
/// </param>
sealed record PastAward(int From, int To, bool Dated, string? Unstated = null);
