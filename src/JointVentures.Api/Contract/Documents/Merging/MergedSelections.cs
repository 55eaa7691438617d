using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>Selections that are answered together, those of several fields with one response name.</summary>
/// <param name="Owners">The fields; null for selections of an operation or fragment.</param>
/// <param name="Sets">Their selections.</param>
/// <param name="Extent">What of them must agree.</param>
internal sealed record MergedSelections(IReadOnlyList<MergedField?> Owners, IReadOnlyList<GraphQLSelectionSet> Sets, Agreement Extent)
{
    /// <summary>Equal for the same selections with the same to agree: fragments lead to them again and again.</summary>
    public bool Equals(MergedSelections? other) =>
        other is not null && Extent == other.Extent && Sets.SequenceEqual(other.Sets, ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Extent);
        foreach (var set in Sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set));
        }

        return hash.ToHashCode();
    }
}

/// <summary>What of fields with one response name must agree (specification, section 5.3.2).</summary>
[Flags]
internal enum Agreement
{
    /// <summary>How their values look: fields of different objects, of which one alone is answered.</summary>
    Types = 1,

    /// <summary>Which fields they are and with which arguments.</summary>
    Names = 2,

    /// <summary>Both: fields that may be answered for one object.</summary>
    All = Types | Names,
}
