using JointVentures.Api;
using JointVentures.Api.Contract;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations;
using JointVentures.Api.Settings;
using JointVentures.Api.Transport;
using JointVentures.Directory.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddStartUp()
    // Of the store, the contract needs the model alone: nothing is opened here.
    .AddContract(DirectoryContextFactory.Model())
    .AddStore()
    .AddOperations()
    .AddObservation(builder.Configuration)
    .AddDirectoryEndpoints();

if (ProgramHelp.Answer(args, builder.Services.Sections()) is { } about)
{
    Console.WriteLine(about);
    return 0;
}

return builder.Build().Serve(app => app.MapDirectory());
