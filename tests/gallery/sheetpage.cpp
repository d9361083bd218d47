// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpage.h"

#include "ui/theme/controls.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace shoptalk::gallery {

QWidget *makePage(QVBoxLayout *&column)
{
    QFrame *page = makeSurface(Surface::Plain);
    column = new QVBoxLayout(page);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    return page;
}

void addSample(QVBoxLayout &column, const Theme &theme, const QString &caption, QWidget *sample)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(space::xs);
    part->addWidget(makeLabel(theme, TextStyle::Caption, caption, Tone::Muted));
    part->addWidget(sample);
    column.addLayout(part);
}

QLabel *pictureOf(QWidget *popup)
{
    const std::unique_ptr<QWidget> owned(popup);
    popup->setAttribute(Qt::WA_DontShowOnScreen); // but laid out as if it were
    popup->show();
    QCoreApplication::processEvents();
    auto *picture = new QLabel;
    picture->setPixmap(popup->grab());
    popup->hide();
    return picture;
}

} // namespace shoptalk::gallery
