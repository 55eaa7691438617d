using JointVentures.Api;
using JointVentures.Api.Contract;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport;
using JointVentures.Directory.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddStartUp()
    // Of the store, the contract needs the model alone: nothing is opened here.
    .AddContract(DirectoryContextFactory.Model())
    .AddStore()
    .AddOperations()
    .AddDirectoryEndpoints();

return builder.Build().Serve(app => app.MapDirectory());
