using CsCheck;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Paging;

/// <summary>A list with an order and a filter, to be read in pages of one size.</summary>
/// <param name="Entity">The entity that is listed.</param>
/// <param name="Order">The order.</param>
/// <param name="Where">The filter.</param>
/// <param name="Size">The size of a page.</param>
/// <param name="Backward">Whether it is read from its end.</param>
public sealed record ListCase(string Entity, Input Order, Input Where, int Size, bool Backward)
{
    private static readonly OperationText _text = new(_ => "");

    /// <summary>The list's field of the query type.</summary>
    public string Field => $"{char.ToLowerInvariant(Entity[0])}{Entity[1..]}s";

    /// <summary>A document for one page, whose cursor comes in a variable.</summary>
    public string Page => Backward
        ? $"query($at: String) {{ list: {Field}(last: {Size}, before: $at, {Arguments}) {{ {Selected} pageInfo {{ more: hasPreviousPage next: startCursor }} }} }}"
        : $"query($at: String) {{ list: {Field}(first: {Size}, after: $at, {Arguments}) {{ {Selected} pageInfo {{ more: hasNextPage next: endCursor }} }} }}";

    /// <summary>A document for the whole list, which has no more rows than a page may.</summary>
    public string Whole => $"query($at: String) {{ list: {Field}(first: 100, after: $at, {Arguments}) {{ {Selected} }} }}";

    private string Arguments => $"order: {_text.Literal(Order)}, where: {_text.Literal(Where)}";

    private static string Selected => "totalCount edges { cursor node { id } }";

    /// <inheritdoc/>
    public override string ToString() => Page;
}

/// <summary>Random lists.</summary>
/// <param name="store">The rows, for operands.</param>
/// <param name="directory">The declarations.</param>
/// <param name="filtered">Whether there is a filter.</param>
/// <param name="entities">The entities that are listed.</param>
public sealed class ListCases(LoadedStore store, DirectoryDeclaration directory, bool filtered, params IReadOnlyList<string> entities) : Gen<ListCase>
{
    /// <inheritdoc/>
    public override ListCase Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var variables = new Variables(draw);
        var name = draw.Of(entities);
        var entity = directory.Entities.Single(x => x.Name == name);
        var order = new Orderings(draw).Of(entity);
        var where = filtered && draw.Chance(50)
            ? variables.Constant(() => new Filters(draw, new Operands(draw, store, directory), variables).Of(entity)) : new EntriesInput([]);
        var made = new ListCase(entity.Name, order, where, 1 + draw.Below(9), draw.Chance(50));
        size = new Size(draw.Count);
        return made;
    }
}
