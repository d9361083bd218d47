// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace shoptalk {

SettingsSection::SettingsSection(const Theme &theme, const QString &title, const QString &text,
                                 QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_text(makeLabel(theme, TextStyle::Body, text, Tone::Muted, this))
    , m_column(new QVBoxLayout(this))
{
    setSurface(*this, Surface::Card);
    setAccessibleName(title);
    m_text->setVisible(!text.isEmpty());
    m_column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_column->setSpacing(space::m);
    m_head->setSpacing(space::m);
    m_head->addWidget(makeLabel(theme, TextStyle::Title, title, Tone::Normal, this), 1);
    m_column->addLayout(m_head);
    m_column->addWidget(m_text);
}

void SettingsSection::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void SettingsSection::addLeading(QWidget *picture)
{
    m_head->insertWidget(0, picture);
}

void SettingsSection::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void SettingsSection::addLine(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    for (QWidget *widget : widgets)
        line->addWidget(widget, 0, Qt::AlignLeading);
    line->addStretch();
    m_column->addLayout(line);
    m_lines << line;
}

QSize SettingsSection::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void SettingsSection::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int availableWidth = m_column->contentsRect().width();
    for (QBoxLayout *line : m_lines) {
        int needed = 0;
        for (int i = 0; i < line->count(); ++i) {
            if (const QWidget *widget = line->itemAt(i)->widget(); widget && !widget->isHidden())
                needed += widget->sizeHint().width() + space::m;
        }
        line->setDirection(needed <= availableWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

} // namespace shoptalk
