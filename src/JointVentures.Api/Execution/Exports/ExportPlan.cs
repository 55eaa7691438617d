using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Exports.Columns;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Exports;

/// <summary>How an operation is answered as a file.</summary>
/// <param name="Field">The response name of its connection.</param>
/// <param name="Location">Where the connection stands in the document.</param>
/// <param name="List">The response name of the list that gives the rows.</param>
/// <param name="Row">The response name of a row below an item of the list; null where the item is the row.</param>
/// <param name="Query">How the rows are found.</param>
/// <param name="Arguments">Which of them.</param>
/// <param name="Node">Writes a row as JSON.</param>
/// <param name="Table">The table that the rows make.</param>
/// <param name="AsOf">Reads the day up to which the records speak.</param>
/// <param name="Cost">What it costs.</param>
public sealed record ExportPlan(
    string Field,
    SourceLocation Location,
    string List,
    string? Row,
    PageQuery Query,
    PageArguments Arguments,
    ObjectWriter Node,
    Table Table,
    StatementText AsOf,
    CostTerm Cost)
{
    /// <summary>What a request asks for: everything that the arguments do not bound. Only a page from the end is as small as elsewhere.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="limits">How large a page may be.</param>
    /// <exception cref="OperationException">The arguments are wrong.</exception>
    public PageRequest Request(IReadOnlyList<object?> slots, OperationLimits limits)
    {
        var unbounded = limits with { DefaultPageSize = int.MaxValue, MaxPageSize = int.MaxValue };
        try
        {
            var size = Arguments.Size(slots, Arguments.Backward ? limits : unbounded);
            return PageRequest.Of(size, Arguments, Query, slots);
        }
        catch (OperationException exception)
        {
            throw exception.Of(Field, Location);
        }
    }

    /// <summary>Does what the connection's arguments may be wrong for; its errors are those of the field.</summary>
    /// <exception cref="OperationException">They are wrong.</exception>
    public void Located(Action read)
    {
        try
        {
            read();
        }
        catch (OperationException exception)
        {
            throw exception.Of(Field, Location);
        }
    }
}
