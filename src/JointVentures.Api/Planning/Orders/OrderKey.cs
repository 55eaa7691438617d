using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Orders;

/// <summary>One key of an order.</summary>
/// <param name="Path">The field's path as a client writes it, for example <c>region.name.ru</c>.</param>
/// <param name="Relations">The relations that lead to the column's row.</param>
/// <param name="Member">The mapped member.</param>
/// <param name="Descending">Whether the highest comes first.</param>
/// <param name="Nullable">Whether it can be null: then nulls come first ascending and last descending.</param>
public sealed record OrderKey(string Path, IReadOnlyList<ToOneField> Relations, IProperty Member, bool Descending, bool Nullable)
{
    /// <summary>What is compared: a text by its sort key.</summary>
    public IProperty Compared => StoredText.SortKey(Member) ?? Member;

    /// <summary>Whether what is compared is a text; otherwise a whole number.</summary>
    public bool IsText => Compared.ClrType == typeof(string) || Compared.ClrType == typeof(DateOnly) || Compared.ClrType == typeof(DateOnly?);

    /// <summary>Whether no two rows of the member's table have the same.</summary>
    public bool IsUnique => Member.DeclaringType is IEntityType table && table.GetIndexes().Any(index =>
        index is { IsUnique: true, Properties: [var only] } && (only == Member || only == StoredText.Folded(Member)));

    /// <summary>What is compared, in a statement; joins the tables on the way.</summary>
    public string Column(RowSource row) => Relations.Aggregate(row, (at, step) => at.Join(step.ForeignKey, decides: true)).Column(Compared);

    /// <summary>The key and its direction as text.</summary>
    public override string ToString() => Path + (Descending ? " DESC" : " ASC");
}
