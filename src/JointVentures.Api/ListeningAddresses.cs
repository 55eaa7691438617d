using System.Net;

namespace JointVentures.Api;

/// <summary>The addresses that the setting <c>urls</c> names.</summary>
public static class ListeningAddresses
{
    /// <summary>Looks at the addresses before anything is done for a server that could not listen there.</summary>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidConfigurationException">One is no address.</exception>
    public static void Check(IConfiguration configuration)
    {
        var urls = configuration[WebHostDefaults.ServerUrlsKey] ?? "";
        foreach (var url in urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(url))
            {
                throw new InvalidConfigurationException(
                    $"urls: '{url}' is no address. Give one such as http://localhost:5000, several with semicolons between.");
            }
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
