using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Money;

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
        var writer = FailedWriter.Or(
            () => scope.Arguments(typeName, selected),
            arguments => Plan(amount.Columns, arguments.Scalar(Argument)!.Value, row, columns));
        return writer is FailedWriter ? new NullableWriter(writer, scope.Locations(selected)) : writer;
    }

    private ConvertedAmountWriter Plan(MoneyColumns amount, ValueSource target, RowSource row, SelectList columns)
    {
        var rates = new Rates(scope.Directory.Of<ExchangeRate>().Table, row, amount.Date);
        var own = row.Column(amount.Currency);
        return new ConvertedAmountWriter(
            new ConversionColumns(
                columns.Place(row.Column(amount.Minor)),
                columns.Place(own),
                columns.Place(row.Column(amount.UsdCents)),
                columns.Place(rates.Of(own)),
                columns.Place(rates.Of(Parameter.Of(target, _stored)))),
            target,
            CurrencyOf);
    }

    private static Currency CurrencyOf(object value) => Enum.Parse<Currency>((string)value, ignoreCase: true);
}
