using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ThiDua.Bot.Storage.LiteDb;

/// <summary>
/// Says of an id that was never added, nearly always, that it was not; of one that was, never. Grows by layers, each twice as large as
/// the one before it: 1.5 to 3 bytes an id (B. H. Bloom, 1970; P. S. Almeida and others, "Scalable Bloom Filters", 2007).
/// </summary>
sealed class BloomFilter
{
    const int FirstLayer = 65_536;

    readonly List<Layer> _layers = [];

    public bool MayHave(string id) => MayHave(Hash(id));

    public void Add(string id)
    {
        var hash = Hash(id);
        if (MayHave(hash))
            return;
        if (_layers.Count == 0 || _layers[^1].IsFull)
            _layers.Add(new(FirstLayer << _layers.Count));
        _layers[^1].Add(hash);
    }

    bool MayHave(ulong hash) => _layers.Exists(layer => layer.MayHave(hash));

    static ulong Hash(string id) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(id.AsSpan()));

    sealed class Layer(int capacity)
    {
        /// <summary>With <see cref="Probes"/>, four in a thousand of those that were not added pass for such as were.</summary>
        const int BitsEach = 12;
        const int Probes = 6;

        readonly ulong[] _bits = new ulong[capacity * BitsEach / 64];
        int _count;

        public bool IsFull => _count == capacity;

        public bool MayHave(ulong hash)
        {
            for (var probe = 0; probe < Probes; probe++)
            {
                var bit = Bit(hash, probe);
                if ((_bits[bit >> 6] & 1UL << (int)bit) == 0)
                    return false;
            }
            return true;
        }

        public void Add(ulong hash)
        {
            for (var probe = 0; probe < Probes; probe++)
            {
                var bit = Bit(hash, probe);
                _bits[bit >> 6] |= 1UL << (int)bit;
            }
            _count++;
        }

        /// <summary>Two hashes make as many as are needed (A. Kirsch, M. Mitzenmacher, 2006).</summary>
        uint Bit(ulong hash, int probe) =>
            (uint)((ulong)((uint)hash + (uint)probe * ((uint)(hash >> 32) | 1)) * ((ulong)_bits.Length << 6) >> 32);
    }
}
