using JointVentures.Api.Contract.Limits;

namespace JointVentures.Benchmarks.Hostile;

/// <summary>Documents that are as large as they may be and made to take long to read, the same each time.</summary>
public static class HostileDocuments
{
    private const int Seed = 20191107;

    /// <summary>All of them.</summary>
    /// <param name="limits">How large they may be.</param>
    public static IEnumerable<HostileDocument> All(OperationLimits limits)
    {
        HostileDocument[] all = [.. new MergingDocuments(limits).All, .. new ValueDocuments(limits).All, .. new NamedDocuments(limits, new Random(Seed)).All];
        return all.Concat(all.Where(document => document.Text.Length < limits.DocumentCharacters / 2).Select(document => FarDown(document, limits)));
    }

    // Where a part stands in the text is counted from its start.
    private static HostileDocument FarDown(HostileDocument document, OperationLimits limits) =>
        new($"{document.Name}, far down", new string('\n', limits.DocumentCharacters - document.Text.Length) + document.Text);
}
