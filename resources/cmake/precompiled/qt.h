// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for every target that uses Qt: what most files include anyway. Each file still includes what
// it uses; the builds without SHOPTALK_PRECOMPILE prove it.
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
