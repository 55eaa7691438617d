using System.Linq.Expressions;
using JointVentures.Directory.Money;
using JointVentures.Directory.Text;

namespace JointVentures.Api.Contract.Declarations;

public sealed partial class EntityBuilder<T>
{
    /// <summary>A text in three languages; <paramref name="languages"/> is null where all rows state all three.</summary>
    public void LocalizedName(
        string name,
        string description,
        Expression<Func<T, object?>> ru,
        Expression<Func<T, object?>> kk,
        Expression<Func<T, object?>> en,
        Expression<Func<T, object?>>? languages = null)
    {
        var presence = Column(ru);
        entity.Add(new ValueField(
            name,
            description,
            ValueType.LocalizedName,
            [
                Part(Language.Ru.Tag(), ru, LeafKind.Text, "In Russian."),
                Part(Language.Kk.Tag(), kk, LeafKind.Text, "In Kazakh; the Russian text where the record states none."),
                Part(Language.En.Tag(), en, LeafKind.Text, "In English; a transliteration of the Russian text where the record states none."),
                new LanguagesField(languages is null ? null : Column(languages), "The languages in which the record itself states the text.")
                    { Languages = directory.Enum(typeof(Language)) },
            ],
            presence.IsNullable ? presence : null));
    }

    /// <summary>An amount of money at the rate of the year of <paramref name="date"/>.</summary>
    public void Money(
        string name,
        string description,
        Expression<Func<T, object?>> minor,
        Expression<Func<T, object?>> currency,
        Expression<Func<T, object?>> usdCents,
        Expression<Func<T, object?>> date)
    {
        var columns = new MoneyColumns(Column(minor), Column(currency), Column(usdCents), Column(date));
        entity.Add(new ValueField(
            name,
            description,
            ValueType.Money,
            [
                Part("amount", minor, LeafKind.Amount, "The amount in its own currency, with two decimals."),
                Part("currency", currency, LeafKind.Enum, "The amount's own currency."),
                Part("usd", usdCents, LeafKind.Amount, "The value in US dollars at the average official rate of `rateYear`, with two decimals; null where that year has none. An amount in US dollars is itself.")
                    with { Nullable = true },
                new ConvertedAmountField(columns, "The value in another currency at the average official rates of `rateYear`, with two decimals; null where that year has none.")
                    { Currencies = directory.Enum(typeof(Currency)) },
                new RateYearField(columns.Date, "The calendar year whose average rates are used: that of the founding, of the stake or of the investment."),
            ],
            columns.Minor.IsNullable ? columns.Minor : null));
    }

    /// <summary>A place on the map.</summary>
    public void Location(string name, string description, Expression<Func<T, object?>> latitude, Expression<Func<T, object?>> longitude) =>
        entity.Add(new ValueField(
            name,
            description,
            ValueType.Location,
            [
                Part("latitude", latitude, LeafKind.Degrees, "Degrees north of the equator; negative to the south."),
                Part("longitude", longitude, LeafKind.Degrees, "Degrees east of Greenwich; negative to the west."),
            ],
            null));

    /// <summary>The comparison of an official figure with the directory's own rows, in three fields.</summary>
    /// <param name="key">The figure's name.</param>
    /// <param name="micros">Its value in millionths.</param>
    /// <param name="qualifier">How exactly it was stated.</param>
    /// <param name="period">The period that it speaks of.</param>
    /// <param name="quantities">What the directory can compute, by the keys of the figures.</param>
    public void Comparison(
        Expression<Func<T, object?>> key,
        Expression<Func<T, object?>> micros,
        Expression<Func<T, object?>> qualifier,
        Expression<Func<T, object?>> period,
        IReadOnlyDictionary<string, RowQuantity> quantities)
    {
        var columns = new FigureColumns(Column(key), Column(micros), Column(qualifier), Column(period));
        void Add(string name, FigurePart part, string description) =>
            entity.Add(new FigureField(name, description, part, columns, quantities));
        Add(
            "directoryValue",
            FigurePart.DirectoryValue,
            "The same quantity, in the same unit, computed from the directory's own records up to the end of `period`; amounts of years without an exchange rate are left out. Null where the directory holds no such records.");
        Add(
            "deviationPercent",
            FigurePart.DeviationPercent,
            "How far `directoryValue` lies above `value`, in percent of `value`, with six decimals at most; negative where it lies below. Null where there is no `directoryValue`.");
        Add(
            "agrees",
            FigurePart.Agrees,
            "Whether `directoryValue` is what was stated. STATED: a count is equal, an amount within 1 percent; ABOUT: within 5 percent; ALMOST: below, by 5 percent at most; MORE_THAN: above, by 10 percent at most; UP_TO: not above. Null where there is no `directoryValue`.");
    }

    // Inside a value the parts are there whenever the value is.
    private LeafField Part(string name, Expression<Func<T, object?>> member, LeafKind kind, string description) =>
        LeafOf(member, kind, description) with { Name = name, Nullable = false };
}
