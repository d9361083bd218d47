// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerywindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Gallery"));
    shoptalk::Theme theme(application);
    shoptalk::gallery::GalleryWindow window(theme);
    window.show();
    return QApplication::exec();
}
