using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Investments;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Investment"/>.</summary>
public static class InvestmentContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Investment>(investment =>
    {
        investment.Is("One investment of a partner from one country into a venture in the other.");
        investment.IsListedAs("Investments");
        investment.Id();
        investment.One(x => x.Venture, "The venture that receives it.");
        investment.One(x => x.Investor, "The partner who makes it.");
        investment.Enum(x => x.Direction, "From which country into which the money goes.");
        investment.Enum(x => x.Kind, "What kind of direct investment it is.");
        investment.Money(
            "amount",
            "The amount, valued at the average rates of the year of `madeOn`; negative for a divestment, and only for one.",
            x => x.AmountMinor,
            x => x.AmountCurrency,
            x => x.AmountUsdCents,
            x => x.MadeOn);
        investment.Date(x => x.MadeOn, "The date on which it was made.");
        investment.Origin(x => x.Origin);
        investment.UpdatedAt(x => x.UpdatedAt);
    });
}
