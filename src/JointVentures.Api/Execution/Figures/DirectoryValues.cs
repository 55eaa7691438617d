using JointVentures.Api.Contract.Scalars;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Sources;

namespace JointVentures.Api.Execution.Figures;

/// <summary>What the directory's rows add up to, each quantity of a period computed once an operation, however many fields ask for it.</summary>
public sealed class DirectoryValues
{
    private readonly Dictionary<(string Figure, FigurePeriod Period), long?> _known = [];

    /// <summary>The quantity in hundredths; null where it is beyond 64 bits.</summary>
    /// <param name="figure">The figure that it is compared with.</param>
    /// <param name="period">The figure's period.</param>
    /// <param name="quantity">Computes it.</param>
    /// <param name="store">Reads from the store.</param>
    public long? Find(string figure, FigurePeriod period, QuantityStatement quantity, StoreRun store)
    {
        if (!_known.TryGetValue((figure, period), out var value))
        {
            StoreValue[] days = [Of(period.First), Of(period.Last)];
            value = store.ReadOne(quantity.Text, BindScope.ForGiven(store.Slots, days), quantity.Read);
            _known.Add((figure, period), value);
        }

        return value;
    }

    private static StoreValue Of(DateOnly day) => StoreValue.Of(LocalDateText.Format(day));
}
