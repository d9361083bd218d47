# What changed from Qt 5.15's SVG module to Qt 6: there is no QStringRef and no QMatrix any more. For sed -E.
s/QStringRef\(name\.string\(\), name\.position\(\) \+ 1, 5\)/name.mid(1, 5)/
s/QStringRef\(str\.string\(\), str\.position\(\) \+ start, l\)/str.mid(start, l)/
s/QStringRef\(([A-Za-z.]+)\.string\(\), [A-Za-z.]+\.position\(\), ([0-9]+)\)/\1.left(\2)/
s/QStringRef (strokeRef|urlRef)\(([A-Za-z.]+)\.string\(\), [A-Za-z.]+\.position\(\) \+ ([0-9]+), .*\);/QStringView \1 = \2.mid(\3);/
s/str\.string\(\)->constData\(\) \+ str\.position\(\)/str.data()/
s/QStringRef\(&sym\.text, sym\.start, ([a-z.]+)\)/QStringView(sym.text).mid(sym.start, \1)/
s/QStringRef\(&(key|value), 0, [a-z]+\.length\(\)\)/QStringView(\1)/
s/QStringRef\(&(str|black)\)/QStringView(\1)/
s/QStringRef str\(&instr\)/QStringView str(instr)/
s/QStringRef ref\(&name, 1, name\.length\(\) - 1\)/QStringView ref = QStringView(name).mid(1)/
s/color\.midRef\(1\)/QStringView(color).mid(1)/
s/colorStrTr\.unicode\(\)/colorStrTr.data()/
s/const QStringRef ?&/QStringView /g
s/QStringRef/QStringView/g
s/QXmlStreamStringView/QXmlStreamStringRef/g
s/QMatrix/QTransform/g
s/QXmlStreamStringRef\((.*)\);/(\1).toString();/
s/QXmlStreamStringRef/QString/
/QString attribute\(NodePtr node, const QString &name\) const override/{
s//QString attributeValue(NodePtr node, const QCss::AttributeSelector \&selector) const override/
n
s/\{/{ const QString \&name = selector.name;/
}
s/\(uncStr\.isEmpty\(\)\) \? 0 :/(uncStr.isEmpty()) ? QChar() :/
s/const_cast<QChar \*>\(end\) = 0;/const_cast<QChar *>(end) = QChar();/
s/QtGui\/qmatrix\.h/QtGui\/qtransform.h/
s/unicode = 0;/unicode = QChar();/
s/font\.setWeight\(SVGToQtWeight\(states\.fontWeight\)\)/font.setWeight(QFont::Weight(states.fontWeight))/
s/\.toAffine\(\)//
s/qreal res = toDouble\(c\);/qreal res = c ? toDouble(c) : qreal(0); \/\/ a view of nothing has no characters, not even a last one/
