namespace ThiDua.Tests.Kit;

/// <summary>For checks that list what is wrong: fails with the whole list, a line each.</summary>
static class Found
{
    public static void Nothing<T>(IEnumerable<T> wrong)
    {
        var lines = wrong.Select(w => $"{w}").Distinct().ToList();
        if (lines.Count > 0)
            Assert.Fail(string.Join('\n', lines));
    }
}
