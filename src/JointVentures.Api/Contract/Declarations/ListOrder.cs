using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The order of a list without paging; the key ends it, ascending.</summary>
/// <param name="Columns">The columns that order, in turn; empty for the key alone.</param>
/// <param name="Descending">Whether the highest comes first.</param>
public sealed record ListOrder(IReadOnlyList<IProperty> Columns, bool Descending);
