using JointVentures.Api.Transport;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDirectoryEndpoints();

var app = builder.Build();
app.MapDirectory();
app.Run();
