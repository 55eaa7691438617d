using System.Text;

namespace JointVentures.Directory.Text;

/// <summary>The form of a text that filters compare: NFC, invariant lower case, ё as е.</summary>
/// <remarks>й and и, look-alike letters and transliteration are not folded: they belong to search.</remarks>
public static class TextFolding
{
    /// <summary>Folds <paramref name="text"/>; folding twice changes nothing.</summary>
    /// <exception cref="ArgumentException">The text holds an unpaired surrogate.</exception>
    public static string Fold(string text)
    {
        // Lower case can take a composed letter apart and back, so the form is made again after it.
        var lower = text.Normalize(NormalizationForm.FormC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
        return lower.Replace('ё', 'е');
    }
}
