namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// Versions and claims of the documents that were written last: whoever writes one often (a sheet of copies) is judged without reading it
/// from the file each time. Only the writer uses it, so it is never behind.
/// </summary>
sealed class Recent
{
    const int Most = 512;

    readonly Dictionary<(string Kind, string Id), DocumentRow> _rows = [];
    readonly Queue<(string Kind, string Id)> _order = new();

    public DocumentRow? Find(string kind, string id) => _rows.GetValueOrDefault((kind, id));

    /// <summary>A document that has just become durable.</summary>
    public void Keep(string kind, DocumentRow row)
    {
        if (!_rows.ContainsKey((kind, row.Id)))
        {
            if (_rows.Count == Most)
                _rows.Remove(_order.Dequeue());
            _order.Enqueue((kind, row.Id));
        }
        _rows[(kind, row.Id)] = row with { Json = [], Keys = [] };
    }

    /// <summary>What was written last may not be in the file after all.</summary>
    public void Forget()
    {
        _rows.Clear();
        _order.Clear();
    }
}
