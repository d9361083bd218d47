// SPDX-License-Identifier: GPL-3.0-or-later
// As qt.h, for tests. Not QTest itself: it reads differently with each of Qt's libraries that a test uses.
#include "qt.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModel>
#include <QBitArray>
#include <QCborArray>
#include <QCborMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest/qbenchmark.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <qcoro/qcorotask.h>
