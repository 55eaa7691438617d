namespace JointVentures.Directory.Text;

/// <summary>The tags of languages (RFC 5646).</summary>
public static class LanguageTags
{
    /// <summary>The tag, in lower case: <c>ru</c>, <c>kk</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Ru => "ru",
        Language.Kk => "kk",
        Language.En => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No such language."),
    };
}
