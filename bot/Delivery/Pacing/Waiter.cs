namespace ThiDua.Bot.Delivery.Pacing;

/// <summary>A call that waits for its turn.</summary>
sealed class Waiter : TaskCompletionSource<Turn>
{
    public Waiter(Urgency urgency, string line, Target target, long notBefore)
        : base(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        (Urgency, Line, Target, NotBefore) = (urgency, line, target, notBefore);
        Node = new(this);
    }

    public Urgency Urgency { get; }

    public string Line { get; }

    public Target Target { get; }

    public long NotBefore { get; set; }

    public LinkedListNode<Waiter> Node { get; }
}
