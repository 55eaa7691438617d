using System.Text;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;
using JointVentures.Directory.Sources;

namespace JointVentures.Api.Execution.Figures;

/// <summary>A part of the comparison of an official figure with the directory's own rows; null where the directory holds no such rows.</summary>
/// <param name="part">Which part.</param>
/// <param name="places">Where the row has the figure.</param>
/// <param name="quantities">What the directory can compute, by the keys of the figures.</param>
public sealed class FigureWriter(
    FigurePart part, FigurePlaces places, IReadOnlyDictionary<string, QuantityStatement> quantities) : FieldWriter
{
    private static readonly int _hundredths = LeafKind.Amount.Scale();
    private static readonly int _millionths = LeafKind.Micros.Scale();

    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var figure = Encoding.UTF8.GetString(row.Text(places.Key));
        if (quantities.TryGetValue(figure, out var quantity)
            && FigurePeriod.TryParse(Encoding.UTF8.GetString(row.Text(places.Period)), out var period)
            && run.DirectoryValues.Find(figure, period, quantity, run.Store) is { } value)
        {
            Write(new FigureCheck(row.Whole(places.Micros), value), (Qualifier)row.Whole(places.Qualifier), quantity.IsMoney, run.Json);
        }
        else
        {
            run.Json.Null();
        }
    }

    private void Write(FigureCheck check, Qualifier qualifier, bool isMoney, JsonBuffer json)
    {
        if (part == FigurePart.Agrees)
        {
            json.Boolean(check.Agrees(qualifier, isMoney));
        }
        else if (part == FigurePart.DirectoryValue)
        {
            json.Shortest(check.DirectoryHundredths, _hundredths);
        }
        else if (check.DeviationMicros is { } deviation)
        {
            json.Shortest(deviation, _millionths);
        }
        else
        {
            json.Null();
        }
    }
}
