namespace JointVentures.Api.Transport.Headers;

/// <summary>The header that keeps browsers from guessing what an answer is (WHATWG Fetch).</summary>
public static class ContentTypeOptionsHeader
{
    /// <summary>Gives it to an answer: it is what its content type says.</summary>
    /// <param name="response">The answer.</param>
    public static void NoSniff(this HttpResponse response) => response.Headers.XContentTypeOptions = "nosniff";
}
