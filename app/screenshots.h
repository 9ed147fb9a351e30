#pragma once

#include <QString>

class Application;

/** Saves a picture of every page and of the approval dialog in this folder; false when one could not be written. */
bool saveScreenshots(Application &program, const QString &folder);
