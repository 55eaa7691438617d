using JointVentures.Api.Access;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Exports;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Exports;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
using JointVentures.Directory.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.Net.Http.Headers;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>
/// Gives the rows of an operation as a file. What is wrong before the first byte is told as any other refusal is; after it the
/// connection is cut, so that no client takes a part for the whole.
/// </summary>
/// <param name="exports">Makes the files.</param>
/// <param name="limits">How long one may take.</param>
/// <param name="versions">Says of which version of the data a file is.</param>
/// <param name="log">Learns of files that were cut off.</param>
/// <param name="telemetry">Measures exports; null where nobody asks.</param>
public sealed partial class ExportEndpoint(
    ExportRunner exports,
    ExportLimits limits,
    DatasetVersionHeader versions,
    ILogger<ExportEndpoint> log,
    OperationTelemetry? telemetry = null)
{
    /// <summary>Answers the request.</summary>
    /// <param name="http">A GET, HEAD or POST request.</param>
    /// <param name="operation">The operation whose rows the client wants.</param>
    /// <param name="format">In which kind of file.</param>
    /// <exception cref="RefusedRequestException">As many exports run as may, the caller's budget is spent, or the store cannot be read.</exception>
    public async Task AnswerAsync(HttpContext http, OperationRequest operation, ExportFormat format)
    {
        var language = AcceptLanguageHeader.Negotiate(http.Request.Headers.AcceptLanguage);
        http.Response.Headers.Vary = "Accept, Accept-Language";
        http.Response.Headers.CacheControl = "no-store";
        var request = new ExportRequest(operation, format, language);
        using var measured = telemetry?.Begin(isExport: true);
        try
        {
            // A report has no place in a file.
            if (CostHeader.Read(http.Request) == CostWish.Validate)
            {
                await TellCostAsync(http, await exports.CostAsync(request));
                measured?.End("executed");
                return;
            }

            await using var export = await exports.BeginAsync(request, measured, http.RequestAborted)
                ?? throw Busy(measured);
            await export.MakeNextAsync();
            Describe(http.Response, export, format, language);
            RateLimitHeaders.Give(http.Response, operation.Budget);
            versions.Give(http.Response, export.DataVersion);
            if (!HttpMethods.IsHead(http.Request.Method))
            {
                await SendAsync(http, export, measured);
            }
        }
        catch (BudgetSpentException exception)
        {
            measured?.End("rate_limited");
            throw new RefusedRequestException(HttpRefusals.RateLimited(exception.Shortage));
        }
        catch (OperationException exception) when (!http.Response.HasStarted)
        {
            measured?.End("refused");
            operation.Budget?.PayRefusal();
            RateLimitHeaders.Give(http.Response, operation.Budget);
            versions.Give(http.Response);
            await HttpRunner.RefuseFileAsync(http, operation, exception);
        }
        catch (StoreUnavailableException exception) when (!http.Response.HasStarted)
        {
            measured?.End("store_unavailable");
            Unavailable(exception.Message);
            throw new RefusedRequestException(HttpRefusals.StoreUnavailable(exception.Error));
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            measured?.End("timed_out");
            throw new RefusedRequestException(HttpRefusals.ExportTimeout(limits.ExportTimeout));
        }
    }

    private static RefusedRequestException Busy(OperationMeasurement? measured)
    {
        measured?.End("busy");
        return new RefusedRequestException(HttpRefusals.ExportsBusy);
    }

    private async Task TellCostAsync(HttpContext http, OperationCost cost)
    {
        using var answer = new JsonBuffer();
        CostWriter.WriteAlone(cost, answer);
        versions.Give(http.Response);
        await Answer.SendAsync(http, StatusCodes.Status200OK, answer.WrittenMemory, ContentCoding.None);
    }

    private async Task SendAsync(HttpContext http, RunningExport export, OperationMeasurement? measured)
    {
        var body = FileBody.Begin(http);
        try
        {
            for (; !export.IsComplete; await export.MakeNextAsync())
            {
                await body.SendAsync(export.Part);
            }

            await body.SendAsync(export.Part);
            await body.EndAsync(export.Rows);
            measured?.End("executed");
        }
        catch (Exception exception)
        {
            if (exception is not ConnectionAbortedException && !http.RequestAborted.IsCancellationRequested)
            {
                measured?.End("cut_off");
                CutOff(exception, export.FileName, export.Rows);
            }

            http.Abort();
        }
        finally
        {
            measured?.Rows = export.Rows;
        }
    }

    private static void Describe(HttpResponse response, RunningExport export, ExportFormat format, Language language)
    {
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(export.FileName);
        response.Headers.ContentDisposition = name.ToString();
        response.ContentType = format.ContentType;
        if (format.HasHeaders)
        {
            response.Headers.ContentLanguage = language.Tag();
        }
    }

    [LoggerMessage(LogLevel.Error, "The export {File} was cut off after {Rows} rows.")]
    private partial void CutOff(Exception exception, string file, long rows);

    [LoggerMessage(LogLevel.Error, "{Reason}")]
    private partial void Unavailable(string reason);
}
