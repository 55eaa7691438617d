using System.Linq.Expressions;
using JointVentures.Directory.Money;

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
                Part("ru", ru, LeafKind.Text, "In Russian."),
                Part("kk", kk, LeafKind.Text, "In Kazakh; the Russian text where the record states none."),
                Part("en", en, LeafKind.Text, "In English; a transliteration of the Russian text where the record states none."),
                new LanguagesField(languages is null ? null : Column(languages), "The languages in which the record itself states the text."),
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

    // Inside a value the parts are there whenever the value is.
    private LeafField Part(string name, Expression<Func<T, object?>> member, LeafKind kind, string description) =>
        LeafOf(member, kind, description) with { Name = name, Nullable = false };
}
