using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Planning.Objects;

/// <summary>Plans an amount in a currency that the client names: the rates come with the row, from the same state of the store.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
public sealed class ConversionPlanner(PlanScope scope)
{
    /// <summary>Plans it.</summary>
    public FieldWriter Plan(ConvertedAmountField amount, string typeName, SelectedField selected, RowSource row, SelectList columns)
    {
        var writer = FailedWriter.Or(
            () => scope.Arguments(typeName, selected),
            arguments => Plan(amount, arguments.Scalar(ArgumentNames.Currency)!.Value, row, columns));
        return writer is FailedWriter ? new NullableWriter(writer, scope.Locations(selected)) : writer;
    }

    // The currency that is asked for is a column like the others: read from the client's value once a plan or once a run, not once a row.
    private ConvertedAmountWriter Plan(ConvertedAmountField field, ValueSource target, RowSource row, SelectList columns)
    {
        var amount = field.Columns;
        var rates = new Rates(scope.Directory.Of<ExchangeRate>().Table, row, amount.Date);
        var own = row.Column(amount.Currency);
        var wanted = Parameter.Of(target, field.Currencies.Stored);
        return new ConvertedAmountWriter(new ConversionColumns(
            columns.Place(row.Column(amount.Minor)),
            columns.Place(own),
            columns.Place(row.Column(amount.UsdCents)),
            columns.Place(rates.Of(own)),
            columns.Place(SqlFragment.Of("?", wanted)),
            columns.Place(rates.Of(wanted))));
    }
}
