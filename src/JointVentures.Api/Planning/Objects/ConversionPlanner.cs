using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Money;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Objects;

/// <summary>Plans an amount in a currency that the client names: the rates come with the row, from the same state of the store.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
public sealed class ConversionPlanner(PlanScope scope)
{
    private const string Argument = "currency";

    // One function for all, so that equal parameters are equal and their column is read once.
    private static readonly Func<object, StoreValue> _stored = value => StoreValue.Of((long)CurrencyOf(value));

    /// <summary>Plans it.</summary>
    public FieldWriter Plan(ConvertedAmountField amount, string typeName, SelectedField selected, RowSource row, SelectList columns)
    {
        FieldArguments arguments;
        try
        {
            arguments = scope.Arguments(typeName, selected);
        }
        catch (OperationException exception)
        {
            return new NullableWriter(new FailedWriter(exception), scope.Locations(selected));
        }

        return Plan(amount, arguments.Scalar(Argument)!.Value, row, columns);
    }

    private ConvertedAmountWriter Plan(ConvertedAmountField amount, ValueSource target, RowSource row, SelectList columns)
    {
        Parameter operand = target.Slot < 0
            ? new ConstantParameter(_stored(target.Constant!))
            : new OperandParameter(target, _stored);
        var source = amount.Columns;
        var own = row.Column(source.Currency);
        return new ConvertedAmountWriter(
            new ConversionColumns(
                columns.Place(row.Column(source.Minor)),
                columns.Place(own),
                columns.Place(row.Column(source.UsdCents)),
                columns.Place(Rate(SqlFragment.Of(own), source.Date, row)),
                columns.Place(Rate(SqlFragment.Of("?", operand), source.Date, row))),
            target,
            CurrencyOf);
    }

    private static Currency CurrencyOf(object value) => Enum.Parse<Currency>((string)value, ignoreCase: true);

    private SqlFragment Rate(SqlFragment currency, IProperty date, RowSource row)
    {
        var table = scope.Directory.Of<ExchangeRate>().Table;
        var rates = new RowSource(row.Scope, table);
        string Column(string member) => rates.Column(table.FindProperty(member)!);
        return currency with
        {
            Text = $"(select {Column(nameof(ExchangeRate.PerUsdMicros))} from {rates.From()}"
                + $" where {Column(nameof(ExchangeRate.Currency))} = {currency.Text}"
                + $" and {Column(nameof(ExchangeRate.Year))} = cast(substr({row.Column(date)}, 1, 4) as integer))",
        };
    }
}
