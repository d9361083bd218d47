// SPDX-License-Identifier: GPL-3.0-or-later
// As store_test.h, for tests of widgets. With QTest: each of them uses the same of Qt's libraries that QTest
// knows.
#include "store_test.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWidget>
