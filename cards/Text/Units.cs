namespace ThiDua.Cards.Text;

partial class Words
{
    public abstract string UnitsTitle { get; }

    public abstract string UnitsCount(int count);

    public abstract string UnitWhich { get; }

    public abstract string UnitNew { get; }

    public abstract string UnitName { get; }

    public abstract string UnitNameHow { get; }

    public abstract string UnitNameMissing { get; }

    public abstract string UnitParent { get; }

    public abstract string UnitNoParent { get; }

    public abstract string UnitRetire { get; }

    public abstract string UnitRetireHow { get; }

    public abstract string UnitSaved(string name);

    public abstract string UnitRetired(string name);
}

partial class Vietnamese
{
    public override string UnitsTitle => "Các đơn vị";

    public override string UnitsCount(int count) => $"Cơ quan có {Number(count)} đơn vị đang hoạt động.";

    public override string UnitWhich => "Chọn đơn vị";

    public override string UnitNew => "(Thêm đơn vị mới)";

    public override string UnitName => "Tên đơn vị";

    public override string UnitNameHow => "Tên mới, hoặc tên của đơn vị cần thêm";

    public override string UnitNameMissing => "Đề nghị nhập tên đơn vị.";

    public override string UnitParent => "Thuộc đơn vị";

    public override string UnitNoParent => "(Không có)";

    public override string UnitRetire => "Ngừng hoạt động";

    public override string UnitRetireHow => "Đơn vị ngừng hoạt động vẫn giữ nguyên các lần đã được ghi nhận.";

    public override string UnitSaved(string name) => $"Đã lưu đơn vị {name}.";

    public override string UnitRetired(string name) => $"Đã ghi nhận {name} ngừng hoạt động.";
}

partial class English
{
    public override string UnitsTitle => "Units";

    public override string UnitsCount(int count) => count == 1 ? "The office has 1 unit." : $"The office has {Number(count)} units.";

    public override string UnitWhich => "Choose a unit";

    public override string UnitNew => "(Add a new unit)";

    public override string UnitName => "Name of the unit";

    public override string UnitNameHow => "The new name, or the name of the unit to add";

    public override string UnitNameMissing => "Please type the unit's name.";

    public override string UnitParent => "Belongs to";

    public override string UnitNoParent => "(None)";

    public override string UnitRetire => "Retire";

    public override string UnitRetireHow => "A retired unit keeps everything it was recognised for.";

    public override string UnitSaved(string name) => $"{name} is saved.";

    public override string UnitRetired(string name) => $"{name} is retired.";
}
