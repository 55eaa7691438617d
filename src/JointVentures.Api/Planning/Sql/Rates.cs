using JointVentures.Api.Execution.Parameters;
using JointVentures.Directory.Money;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Sql;

/// <summary>Exchange rates as columns of a statement.</summary>
/// <param name="rates">The mapped <see cref="ExchangeRate"/>.</param>
/// <param name="row">The table with the date whose year counts.</param>
/// <param name="date">That date.</param>
public sealed class Rates(IEntityType rates, RowSource row, IProperty date)
{
    /// <summary>The rate of the currency that a column holds; null where the year has none.</summary>
    public SqlFragment Of(string currency) => Of(SqlFragment.Of(currency));

    /// <summary>The rate of the currency that a parameter holds; null where the year has none.</summary>
    public SqlFragment Of(Parameter currency) => Of(SqlFragment.Of("?", currency));

    private SqlFragment Of(SqlFragment currency)
    {
        var source = new RowSource(row.Scope, rates);
        string Column(string member) => source.Column(rates.FindProperty(member)!);
        return currency.Within(
            $"(select {Column(nameof(ExchangeRate.PerUsdMicros))} from {source.From()}"
                + $" where {Column(nameof(ExchangeRate.Currency))} = {currency.Text}"
                + $" and {Column(nameof(ExchangeRate.Year))} = {Dates.YearOf(row.Column(date))})");
    }
}
