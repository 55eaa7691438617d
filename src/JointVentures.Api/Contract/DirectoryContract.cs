using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Entities;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract;

/// <summary>The whole contract: which entities the directory shows and which ways lead into it.</summary>
public static class DirectoryContract
{
    /// <summary>Declares it over the model of the store.</summary>
    public static DirectoryDeclaration Declare(IModel model)
    {
        var directory = new DirectoryDeclaration(model);
        JointVentureContract.Declare(directory);
        StakeContract.Declare(directory);
        PartnerContract.Declare(directory);
        InvestmentContract.Declare(directory);
        SectorContract.Declare(directory);
        RegionContract.Declare(directory);
        AgreementContract.Declare(directory);
        ForumContract.Declare(directory);
        ProjectContract.Declare(directory);
        OfficialFigureContract.Declare(directory);
        CitationContract.Declare(directory);
        ExchangeRateContract.Declare(directory);
        DatasetContract.Declare(directory);
        Roots.Declare(directory);
        return directory;
    }
}
