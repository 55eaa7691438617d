using JointVentures.Directory.Text;

namespace JointVentures.Api.Planning.Exports;

/// <summary>What people call a field, in each language.</summary>
/// <param name="English">In English.</param>
/// <param name="Russian">In Russian.</param>
/// <param name="Kazakh">In Kazakh.</param>
public sealed record Label(string English, string Russian, string Kazakh)
{
    /// <summary>The label in a language.</summary>
    public string In(Language language) => language switch
    {
        Language.Ru => Russian,
        Language.Kk => Kazakh,
        _ => English,
    };
}
