using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Execution.Writers;

/// <summary>An amount in a currency that the client names, by the rule of <see cref="Conversion.In"/>.</summary>
/// <param name="columns">Where the row has what is needed.</param>
public sealed class ConvertedAmountWriter(ConversionColumns columns) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var amount = new ValuedAmount(row.Whole(columns.Minor), (Currency)row.Whole(columns.Currency), Optional(row, columns.UsdCents));
        var wanted = (Currency)row.Whole(columns.Wanted);
        if (Conversion.In(wanted, amount, Optional(row, columns.OwnRate), Optional(row, columns.WantedRate)) is { } converted)
        {
            run.Json.Hundredths(converted);
        }
        else
        {
            run.Json.Null();
        }
    }

    private static long? Optional(IRow row, int column) => row.IsNull(column) ? null : row.Whole(column);
}
