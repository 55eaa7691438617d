using JointVentures.Directory.Ventures;

namespace JointVentures.Seed.Names;

/// <summary>One word of a name in Russian and in Kazakh.</summary>
internal readonly record struct WordPair(string Ru, string Kk)
{
    public static WordPair operator +(WordPair left, WordPair right) => new(left.Ru + right.Ru, left.Kk + right.Kk);

    /// <summary>The name with a legal form.</summary>
    public WordPair With(LegalFormName form) => new($"{form.Ru} «{Ru}»", $"«{Kk}» {form.Kk}");

    /// <summary>Sets another text between the two words, the same in both languages.</summary>
    public WordPair Join(string between, WordPair next) => new(Ru + between + next.Ru, Kk + between + next.Kk);
}
