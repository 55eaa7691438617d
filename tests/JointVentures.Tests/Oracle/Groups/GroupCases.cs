using CsCheck;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Interpreting;

namespace JointVentures.Tests.Oracle.Groups;

/// <summary>Random questions for groups.</summary>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations.</param>
/// <param name="fills">Whether years without records may be asked for: there may be thousands between the first and the last.</param>
public sealed class GroupCases(LoadedStore store, DirectoryDeclaration directory, bool fills) : Gen<GroupCase>
{
    /// <inheritdoc/>
    public override GroupCase Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var root = draw.Of(directory.Roots.OfType<GroupsRoot>().ToArray());
        var variables = new Variables(draw);
        var filters = new Filters(draw, new Operands(draw, store, directory), variables);
        var dimensions = root.Groups.Choice is null ? [] : Enumerable.Range(0, draw.Weighted(15, 35, 30, 15, 5))
            .Select(_ => draw.Of(root.Groups.Dimensions).Member).ToArray();
        var order = Enumerable.Range(0, draw.Weighted(60, 30, 10)).Select(_ => (draw.Of(root.Groups.Orders).Name, draw.Chance(60))).ToArray();
        var asked = new GroupCase(
            root.Name,
            variables.Constant(() => filters.Of(root.Groups.Rows)),
            dimensions,
            order,
            draw.Chance(30) ? draw.Below(8) : null,
            draw.Chance(30) && fills);
        size = new Size(draw.Count);
        return asked;
    }
}
