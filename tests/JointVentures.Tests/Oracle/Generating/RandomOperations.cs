using CsCheck;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Random operations over the whole schema, with values from a store.</summary>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations.</param>
/// <param name="roots">How many fields of the query type, each with an alias; null for a few.</param>
public sealed class RandomOperations(LoadedStore store, DirectoryDeclaration directory, int? roots = null) : Gen<Operation>
{
    /// <inheritdoc/>
    public override Operation Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var variables = new Variables(draw);
        var operands = new Operands(draw, store, directory);
        var pages = new PageRequests(draw, new Filters(draw, operands, variables), new Orderings(draw), variables);
        var selections = new Selections(draw, variables);
        var query = new Selectables(draw, store, directory, operands, pages, variables).Query();
        var operation = new Operation(variables.Declared, selections.On(query, 0, aliased: roots is not null, roots), selections.Fragments);
        size = new Size(draw.Count);
        return Shrinking.Tidy(operation);
    }
}
