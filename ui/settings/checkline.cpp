// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checkline.h"

#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace shoptalk {

CheckLine::CheckLine(const Theme &theme, const QString &name, const QString &text, bool isChecked,
                     QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_label(makeLabel(theme, TextStyle::Body, text, Tone::Normal, this))
{
    m_box->setObjectName(name);
    m_box->setAccessibleName(text);
    m_box->setChecked(isChecked);
    connect(m_box, &QCheckBox::toggled, this, &CheckLine::toggled);
    // So that the box is centred on the first line of the text.
    m_box->setMinimumHeight(m_label->fontMetrics().height());
    m_label->setBuddy(m_box);
    for (QWidget *part : std::initializer_list<QWidget *>{m_box, m_label})
        part->installEventFilter(this);
    setFocusProxy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0); // the box keeps the distance to a text of its own
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

bool CheckLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && watched == m_box)
        setTone(*m_label, m_box->isEnabled() ? Tone::Normal : Tone::Muted);
    if (event->type() == QEvent::MouseButtonRelease && watched == m_label && m_box->isEnabled()
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        m_box->click();
    return QWidget::eventFilter(watched, event);
}

} // namespace shoptalk
