using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Connections;

namespace JointVentures.Api.Transport.Answers;

/// <summary>
/// The body of an answer whose length nobody knows, with the number of its rows behind it (RFC 9110, section 6.5). The server
/// itself sends trailers in HTTP/2 and 3 alone; in HTTP/1.1 the chunks are framed here (RFC 9112, section 7.1).
/// </summary>
public sealed class FileBody
{
    /// <summary>The trailer that says how many rows the file has.</summary>
    public const string RowsTrailer = "Export-Rows";

    private readonly HttpContext _http;
    private readonly PipeWriter _body;
    private readonly bool _hasTrailers;
    private readonly bool _isChunkedHere;

    private FileBody(HttpContext http)
    {
        _http = http;
        _body = http.Response.BodyWriter;
        _hasTrailers = http.Response.SupportsTrailers();
        _isChunkedHere = !_hasTrailers && HttpProtocol.IsHttp11(http.Request.Protocol);
    }

    /// <summary>Announces the trailer and begins. The headers can no longer be changed then.</summary>
    /// <param name="http">The request.</param>
    public static FileBody Begin(HttpContext http)
    {
        var body = new FileBody(http);
        if (body._hasTrailers)
        {
            http.Response.DeclareTrailer(RowsTrailer);
        }
        else if (body._isChunkedHere)
        {
            http.Response.Headers.Trailer = RowsTrailer;
            http.Response.Headers.TransferEncoding = "chunked";
        }

        return body;
    }

    /// <summary>Sends a part, and waits until the client takes it.</summary>
    /// <param name="part">The part; may be empty.</param>
    /// <exception cref="ConnectionAbortedException">The client has gone.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> part)
    {
        // A chunk of no bytes would end the body.
        if (part.IsEmpty)
        {
            return;
        }

        if (_isChunkedHere)
        {
            Write($"{part.Length:x}\r\n");
        }

        _body.Write(part.Span);
        if (_isChunkedHere)
        {
            Write("\r\n");
        }

        await FlushAsync();
    }

    /// <summary>Says that the file is whole.</summary>
    /// <param name="rows">How many rows it has.</param>
    /// <exception cref="ConnectionAbortedException">The client has gone.</exception>
    public async ValueTask EndAsync(long rows)
    {
        var count = rows.ToString(CultureInfo.InvariantCulture);
        if (_hasTrailers)
        {
            _http.Response.AppendTrailer(RowsTrailer, count);
        }
        else if (_isChunkedHere)
        {
            Write($"0\r\n{RowsTrailer}: {count}\r\n\r\n");
            await FlushAsync();
        }
    }

    private void Write(FormattableString text) => Encoding.ASCII.GetBytes(FormattableString.Invariant(text), _body);

    private void Write(string text) => Encoding.ASCII.GetBytes(text, _body);

    private async ValueTask FlushAsync()
    {
        if (await _body.FlushAsync(_http.RequestAborted) is { IsCompleted: true } or { IsCanceled: true })
        {
            throw new ConnectionAbortedException();
        }
    }
}
