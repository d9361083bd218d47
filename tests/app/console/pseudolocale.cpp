// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include "ui/theme/languages.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);
constexpr int maxRows = 30;

QChar accented(QChar letter)
{
    static const QString from = u"AEIOUNCSYaeiouncsyrgtlz"_s;
    static const QString to = u"ÅÉÎÖÜÑÇŠÝåéîöüñçšýŕğţĺž"_s;
    const qsizetype at = from.indexOf(letter);
    return at < 0 ? letter : to.at(at);
}

QChar hebrew(QChar letter)
{
    const ushort code = letter.toLower().unicode();
    return code < u'a' || code > u'z' ? letter : QChar(ushort(0x05d0 + (code - u'a')));
}

/// The parts that stay unchanged: %1, %n, %L1, %Ln, tags, entities, the & of a mnemonic with its letter.
const QRegularExpression &fixedParts()
{
    static const QRegularExpression parts(u"%L?(?:[0-9]+|n)|<[^>]*>|&[a-z]+;|&.|\\*\\.[a-z-]+"_s);
    return parts;
}

QString written(const QString &text, PseudoTranslator::Script script)
{
    QString result;
    const auto add = [&](QStringView part) {
        for (const QChar letter : part)
            result += script == PseudoTranslator::Script::Accented ? accented(letter) : hebrew(letter);
    };
    qsizetype at = 0;
    auto each = fixedParts().globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch part = each.next();
        add(QStringView(text).mid(at, part.capturedStart() - at));
        result += part.captured();
        at = part.capturedEnd();
    }
    add(QStringView(text).mid(at));
    return result;
}

/// Words that make a text of `length` letters 40 % longer.
QString padding(qsizetype length, PseudoTranslator::Script script)
{
    const QString word = script == PseudoTranslator::Script::Accented ? u" öööö"_s : u" אאאא"_s;
    QString words;
    while (words.size() < length * 4 / 10)
        words += word;
    return words;
}

/// Texts that are the same in every language, and those that Qt and the locale write: languages, keys, file
/// sizes, days and months.
QRegularExpression namesInNoLanguage()
{
    const QLocale locale;
    QStringList names{u"Shoptalk"_s,
                      u"PDF"_s,
                      u"CSV"_s,
                      u"relay\\.example\\.com"_s,
                      u"XXXX-XXXX"_s,
                      u"https?://\\S+"_s,
                      u"Return|Esc|Del|Up|Down|F[0-9]+"_s,
                      u"[kMGT]?B"_s,
                      locale.amText(),
                      locale.pmText()};
    for (int i = 1; i <= 12; ++i)
        names << locale.monthName(i) << locale.monthName(i, QLocale::ShortFormat);
    for (int i = 1; i <= 7; ++i)
        names << locale.dayName(i) << locale.dayName(i, QLocale::ShortFormat);
    QStringList parts{u"(?:(?:Ctrl|Shift|Alt)\\+)+\\S+"_s}; // which may end with no letter
    for (const Language &language : languages())
        parts << QRegularExpression::escape(language.name);
    return QRegularExpression(u"%1|\\b(?:%2)\\b"_s.arg(parts.join(u'|'), names.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// A letter that stands outside of every pair of brackets.
bool hasBareLetter(const QString &text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression names = namesInNoLanguage();
    int depth = 0;
    const QString plain = QString(text).remove(tags).remove(names);
    for (const QChar letter : plain) {
        depth += letter == opening ? 1 : letter == closing ? -1 : 0;
        if (depth == 0 && letter.isLetter())
            return true;
    }
    return false;
}

class Collector {
public:
    explicit Collector(const QStringList &ownNames)
        : m_names(ownNames)
    {
    }

    QStringList found;

    void look(const QWidget &widget)
    {
        look(widget, "toolTip", widget.toolTip());
        look(widget, "accessibleName", widget.accessibleName());
        look(widget, "accessibleDescription", widget.accessibleDescription());
        if (widget.isWindow())
            look(widget, "windowTitle", widget.windowTitle());
        for (const char *property : {"text", "placeholderText", "title"}) {
            const bool isTyped = qstrcmp(property, "text") == 0 && qobject_cast<const QLineEdit *>(&widget);
            if (!isTyped)
                look(widget, property, widget.property(property).toString());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(widget, "item", box->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            lookAtRows(*view);
        if (qobject_cast<const QMenu *>(&widget) || qobject_cast<const QMenuBar *>(&widget)) {
            for (const QAction *action : widget.actions())
                look(widget, "action", action->text());
        }
    }

private:
    void look(const QWidget &widget, const char *what, const QString &text)
    {
        QString plain = text;
        for (const QString &name : m_names)
            plain.remove(name);
        if (hasBareLetter(plain))
            found << u"%1 %2, %3: %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                            widget.objectName(), QString::fromLatin1(what), text.left(90));
    }

    void lookAtRows(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        const auto *header = qobject_cast<const QHeaderView *>(&view);
        for (int i = 0; model && header && i < header->count(); ++i)
            look(view, "heading", model->headerData(i, header->orientation()).toString());
        const QModelIndex root = view.rootIndex();
        for (int row = 0; model && !header && row < qMin(maxRows, model->rowCount(root)); ++row) {
            for (int column = 0; column < model->columnCount(root); ++column) {
                const QModelIndex index = model->index(row, column, root);
                look(view, "row", index.data().toString());
                look(view, "spoken row", index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    const QStringList m_names;
};

QList<const QWidget *> visibleBelow(const QWidget &root)
{
    QList<const QWidget *> all{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root))
            all << widget;
    }
    return all;
}

QSize neededBy(const QLabel &label)
{
    if (label.wordWrap())
        return {0, label.heightForWidth(label.width())};
    return label.sizeHint();
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // The second one has Qt's own buttons, such as Cancel, which Qt's translations have in every language.
    const QByteArray where(context);
    if (!where.startsWith("shoptalk::") && where != "QPlatformTheme")
        return {};
    const QString text = QString::fromUtf8(source);
    return opening + written(text, m_script) + padding(text.size(), m_script) + closing;
}

QStringList untranslated(const QWidget &root, const QStringList &names)
{
    Collector collector(names);
    for (const QWidget *widget : visibleBelow(root))
        collector.look(*widget);
    collector.found.removeDuplicates();
    return collector.found;
}

QStringList clipped(const QWidget &root)
{
    QStringList found;
    const auto note = [&found](const QWidget &widget, const QString &text, const QSize &needed) {
        if (text.isEmpty() || (widget.width() >= needed.width() && widget.height() >= needed.height()))
            return;
        found << u"%1 %2: %3 × %4 instead of %5 × %6: %7"_s.arg(
            QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
            QString::number(widget.width()), QString::number(widget.height()),
            QString::number(needed.width()), QString::number(needed.height()), text.left(60));
    };
    for (const QWidget *widget : visibleBelow(root)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            note(*label, label->text(), neededBy(*label));
        else if (const auto *button = qobject_cast<const QPushButton *>(widget))
            note(*button, button->text(),
                 button->hasHeightForWidth()
                     ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
                     : button->sizeHint());
        else if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
            note(*widget, widget->property("text").toString(), widget->minimumSizeHint());
    }
    return found;
}

} // namespace shoptalk::test
