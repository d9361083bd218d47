// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerywindow.h"

#include "gallery.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

GalleryWindow::GalleryWindow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tabs(new QTabWidget(this))
{
    auto *row = new QHBoxLayout;
    addModes(*row);
    addScales(*row);
    addDirection(*row);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    connect(&m_theme, &Theme::changed, this, &GalleryWindow::fill);
    resize(900, 760);
    fill();
}

void GalleryWindow::addModes(QBoxLayout &row)
{
    auto *modes = new QComboBox(this);
    modes->setAccessibleName(u"Theme"_s);
    const auto names = QMetaEnum::fromType<Theme::Mode>();
    for (int i = 0; i < names.keyCount(); ++i)
        modes->addItem(QString::fromLatin1(names.key(i)), names.value(i));
    connect(modes, &QComboBox::activated, this,
            [this, modes](int at) { m_theme.setMode(Theme::Mode(modes->itemData(at).toInt())); });
    row.addWidget(modes);
}

void GalleryWindow::addScales(QBoxLayout &row)
{
    auto *scales = new QComboBox(this);
    scales->setAccessibleName(u"Text size"_s);
    for (const int percent : {100, 150, 200})
        scales->addItem(QString::number(percent) + u" %"_s, percent);
    connect(scales, &QComboBox::activated, this,
            [this, scales](int at) { m_theme.setTextScale(scales->itemData(at).toInt() / 100.0); });
    row.addWidget(scales);
}

void GalleryWindow::addDirection(QBoxLayout &row)
{
    auto *mirrored = new QCheckBox(u"Right to left"_s, this);
    connect(mirrored, &QCheckBox::toggled, this, [this](bool isMirrored) {
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        fill();
    });
    row.addWidget(mirrored);
}

void GalleryWindow::fill()
{
    const int current = m_tabs->currentIndex();
    while (m_tabs->count() > 0) {
        QWidget *sheet = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete sheet;
    }
    for (const Sheet &sheet : sheets()) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(sheet.make(m_theme));
        m_tabs->addTab(area, sheet.name);
    }
    m_tabs->setCurrentIndex(qMax(0, current));
}

} // namespace shoptalk::gallery
