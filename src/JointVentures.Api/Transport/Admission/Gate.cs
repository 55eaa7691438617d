using System.Net;
using JointVentures.Api.Access;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Admission;

/// <summary>Finds out who sends a request, before anything of it is read, and turns away who may not or has asked too much.</summary>
public sealed class Gate
{
    private readonly KeyRing? _keys;
    private readonly AddressCallers? _addresses;
    private readonly Caller _anyone;
    private readonly bool _needsKey;

    /// <summary>Takes who may do what.</summary>
    /// <param name="settings">The settings, which are valid.</param>
    /// <param name="time">The clock of the budgets.</param>
    public Gate(AccessSettings settings, TimeProvider time)
    {
        _keys = settings.Keys.Count == 0 ? null : new KeyRing(settings, time);
        _addresses = settings.Units == 0 ? null : new AddressCallers(settings, time);
        _anyone = new Caller(settings.ForAll, budget: null);
        _needsKey = !settings.Anonymous;
        Vary = _keys is null ? "" : $", Authorization, {ApiKeyHeader.Name}";
    }

    /// <summary>What answers depend on besides, for the header <c>Vary</c>: begins with a comma, or is empty.</summary>
    public string Vary { get; }

    /// <summary>Whether caches may keep the schema: all may have it.</summary>
    public bool KeepsSchema => !_needsKey && _anyone.May(Allowance.Introspection);

    /// <summary>Who sends a request.</summary>
    /// <param name="http">The request.</param>
    /// <exception cref="RefusedRequestException">The caller's key is wrong or missing, or the budget is spent.</exception>
    public Caller Admit(HttpContext http)
    {
        var caller = Payer(http, out var refusal);
        if (caller.Budget is { } budget && !budget.HoldsRefusal(out var wait))
        {
            throw new RefusedRequestException(HttpRefusals.RateLimited(new Shortage(budget.Policy, budget.Policy.RefusedUnits, wait)));
        }

        return refusal is null ? caller : throw new RefusedRequestException(refusal);
    }

    /// <summary>Who sends a request about the schema.</summary>
    /// <param name="http">The request.</param>
    /// <exception cref="RefusedRequestException">As for any request, or the caller may not ask about the schema.</exception>
    public void AdmitToSchema(HttpContext http)
    {
        if (!Admit(http).May(Allowance.Introspection))
        {
            throw new RefusedRequestException(HttpRefusals.SchemaIsClosed);
        }
    }

    /// <summary>Lets the caller pay for a refused request, unless the refusal costs nothing, and says what is left.</summary>
    /// <param name="http">The request.</param>
    /// <param name="refusal">Why it is refused.</param>
    public void Refused(HttpContext http, HttpRefusal refusal)
    {
        if (Payer(http, out _).Budget is not { } budget)
        {
            return;
        }

        if (refusal.IsOfTheClient)
        {
            budget.PayRefusal();
        }

        RateLimitHeaders.Give(http.Response, budget);
    }

    // Whoever sends a wrong key pays as an address, and so does whoever sends none where there has to be one.
    private Caller Payer(HttpContext http, out HttpRefusal? refusal)
    {
        if (_keys is not null && ApiKeyHeader.TryRead(http.Request.Headers, out var key))
        {
            var owner = _keys.OwnerOf(key);
            refusal = owner is null ? HttpRefusals.WrongKey : null;
            return owner ?? At(http.Connection.RemoteIpAddress);
        }

        refusal = _needsKey ? HttpRefusals.NotAuthenticated : null;
        return At(http.Connection.RemoteIpAddress);
    }

    // Without an address, or from the machine itself, comes the operator; or a proxy that the settings do not name, whose clients
    // would all have one budget.
    private Caller At(IPAddress? address) =>
        _addresses is null || address is null || IPAddress.IsLoopback(address) ? _anyone : _addresses.At(address);
}
