// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"

#include "ui/theme/popupcorners.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString word(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Pill:
        return u"pill"_s;
    }
    return {};
}

QString word(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return u"normal"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Success:
        return u"success"_s;
    }
    return {};
}

QString word(Surface surface)
{
    switch (surface) {
    case Surface::Plain:
        return u"plain"_s;
    case Surface::Canvas:
        return u"canvas"_s;
    case Surface::Sidebar:
        return u"sidebar"_s;
    case Surface::Header:
        return u"header"_s;
    case Surface::Footer:
        return u"footer"_s;
    case Surface::Card:
        return u"card"_s;
    case Surface::Toast:
        return u"toast"_s;
    }
    return {};
}

QString word(Notice notice)
{
    switch (notice) {
    case Notice::Info:
        return u"info"_s;
    case Notice::Warning:
        return u"warning"_s;
    case Notice::Danger:
        return u"danger"_s;
    case Notice::Success:
        return u"success"_s;
    }
    return {};
}

void setWord(QWidget &widget, const char *property, const QVariant &value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    restyle(widget);
}

} // namespace

void restyle(QWidget &widget)
{
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return; // the style sheet is applied once, when the widget is shown or measured
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

void keepFitting(const Theme &theme, QWidget &widget, const std::function<void()> &fit)
{
    fit();
    QObject::connect(&theme, &Theme::changed, &widget, fit);
}

void setKind(QAbstractButton &button, ButtonKind kind)
{
    setWord(button, "kind", word(kind));
    button.setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void setTone(QLabel &label, Tone tone)
{
    setWord(label, "tone", word(tone));
}

void setSurface(QFrame &frame, Surface surface)
{
    const bool isRounded = surface == Surface::Card || surface == Surface::Toast;
    if (isRounded && frame.windowType() == Qt::Popup)
        clearCorners(frame);
    setWord(frame, "surface", word(surface));
}

void setNotice(QFrame &frame, Notice notice)
{
    setWord(frame, "notice", word(notice));
}

void setInvalid(QLineEdit &edit, bool invalid)
{
    setWord(edit, "invalid", invalid);
}

QPushButton *makeButton(ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(*button, kind);
    return button;
}

QToolButton *makeIconButton(const Theme &theme, Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme.icon(icon, &Colours::textMuted));
    keepFitting(theme, *button, [button, &theme] {
        const int side = theme.sized(size::icon);
        button->setIconSize(QSize(side, side));
    });
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

namespace {

/// A label that is aligned by the layout's direction. QLabel uses the direction of its text, which differs
/// for a name, an address or a word that is not translated yet.
class LeadingLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Polish)
            lean();
        return QLabel::event(event);
    }

private:
    void lean()
    {
        constexpr Qt::Alignment sides = Qt::AlignLeft | Qt::AlignRight;
        if (!(alignment() & sides))
            return;
        const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & ~sides) | Qt::AlignAbsolute | side);
    }
};

} // namespace

QLabel *makeLabel(const Theme &theme, TextStyle style, const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new LeadingLabel(text, parent);
    label->setFont(theme.font(style));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTone(*label, tone);
    return label;
}

QFrame *makeSurface(Surface surface, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setSurface(*frame, surface);
    return frame;
}

} // namespace shoptalk
