using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The columns of an amount of money.</summary>
/// <param name="Minor">The amount in the minor unit.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="UsdCents">Its stored dollar value.</param>
/// <param name="Date">The date whose year's rate counts.</param>
public sealed record MoneyColumns(IProperty Minor, IProperty Currency, IProperty UsdCents, IProperty Date);
