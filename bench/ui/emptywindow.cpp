// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a Qt program with one empty window of the same size.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 900);
    window.show();
    return QApplication::exec();
}
