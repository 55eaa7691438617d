using JointVentures.Tests.Transport;

namespace JointVentures.Tests.Clients;

public class ClientTests(KestrelHost host, ClientSuites suites) : IClassFixture<KestrelHost>, IClassFixture<ClientSuites>
{
    private const string Chromium = "/usr/bin/chromium";

    [ClientFact("node", "npm")]
    public Task Every_audit_of_GraphQL_over_HTTP_passes() => suites.PassAsync("audit.test.mjs", host.Address);

    [ClientFact("node", "npm")]
    public Task Introspection_gives_the_published_schema() => suites.PassAsync("introspection.test.mjs", host.Address);

    [ClientFact("node", "npm")]
    public Task Apollo_s_client_sends_hashes_alone() => suites.PassAsync("persisted.test.mjs", host.Address);

    [ClientFact("node", "npm", Chromium)]
    public Task The_workbench_answers_in_a_browser() => suites.PassAsync("browser.test.mjs", host.Address);
}
