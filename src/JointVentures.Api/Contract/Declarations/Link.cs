using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>A way from a row to rows of another table.</summary>
/// <param name="ToParent">The key that leads back to the row.</param>
/// <param name="ToTarget">The key from a table between the two to the target; null where the target itself leads back.</param>
public sealed record Link(IForeignKey ToParent, IForeignKey? ToTarget);
